import { playScenarios } from './play.ts';

playScenarios('nl');
