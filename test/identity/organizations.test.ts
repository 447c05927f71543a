import { expect, test } from 'vitest';
import usersFile from '../../src/identity/users.json' with { type: 'json' };
import centresFile from '../../src/simulator/centres.json' with { type: 'json' };

test('the identity provider and the simulator know the same centres by the same names', () => {
  const organizations = new Map(usersFile.organizations.map(({ enterpriseNumber, name }) => [enterpriseNumber, name]));
  for (const { enterpriseNumber, name } of centresFile.centres) {
    expect(organizations.get(enterpriseNumber), enterpriseNumber).toEqual(name);
  }
});
