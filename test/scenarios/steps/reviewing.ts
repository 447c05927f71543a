import { step } from '../step.ts';

/** Reviews. */
export const reviewing = [
  step(
    {
      nl: '{name} een herziening opent voor {name}: {reviewReason}',
      fr: '{name} ouvre une révision pour {name} : {reviewReason}',
      uses: ['openReview'],
    },
    async (scene, actor, name, reason) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/review`, { reason });
    },
  ),
];
