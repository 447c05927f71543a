import { playScenarios } from './play.ts';

playScenarios('fr');
