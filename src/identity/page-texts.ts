import type { Language, Role } from './users.ts';

/** Everything a page says, in one language. */
export type PageTexts = {
  title: string;
  sandbox: string;
  warning: string;
  choose: string;
  noPassword: string;
  cancel: string;
  languageChoice: string;
  homeIntro: string;
  askForToken: string;
  errorTitle: string;
  errorAdvice: string;
  expired: string;
  unknownUser: string;
  roles: Record<Role, string>;
};

export const pageTexts: Record<Language, PageTexts> = {
  nl: {
    title: 'Aanmelden',
    sandbox: 'SANDBOX',
    warning: 'Enkel verzonnen personen. Geen echte gegevens.',
    choose: 'Als wie wilt u werken?',
    noPassword: 'Er is geen wachtwoord nodig. De volgende keer kunt u iemand anders kiezen.',
    cancel: 'Annuleren',
    languageChoice: 'Taal',
    homeIntro: 'Deze dienst geeft de sandbox zijn toegangstokens. Deze gebruikers bestaan:',
    askForToken: 'Een token vragen',
    errorTitle: 'Aanmelden is niet gelukt',
    errorAdvice: 'Ga terug naar de toepassing en probeer het opnieuw.',
    expired: 'Deze aanmelding is verlopen.',
    unknownUser: 'Deze gebruiker bestaat niet.',
    roles: {
      citizen: 'Burger',
      socialWorker: 'Maatschappelijk werker',
      teamLead: 'Teamverantwoordelijke',
      securityOfficer: 'Informatieveiligheidsconsulent',
      softwareIntegration: 'Software zonder persoon',
      dataProtectionOfficer: 'Functionaris voor gegevensbescherming',
      inspector: 'Inspecteur',
    },
  },
  fr: {
    title: 'Se connecter',
    sandbox: 'SANDBOX',
    warning: 'Personnes inventées uniquement. Aucune donnée réelle.',
    choose: 'Qui voulez-vous être ?',
    noPassword: 'Aucun mot de passe n’est nécessaire. La prochaine fois, vous pourrez choisir quelqu’un d’autre.',
    cancel: 'Annuler',
    languageChoice: 'Langue',
    homeIntro: 'Ce service fournit les jetons d’accès de la sandbox. Ces utilisateurs existent :',
    askForToken: 'Demander un jeton',
    errorTitle: 'La connexion a échoué',
    errorAdvice: 'Retournez à l’application et réessayez.',
    expired: 'Cette connexion a expiré.',
    unknownUser: 'Cet utilisateur n’existe pas.',
    roles: {
      citizen: 'Citoyen',
      socialWorker: 'Travailleur social',
      teamLead: 'Responsable d’équipe',
      securityOfficer: 'Conseiller en sécurité de l’information',
      softwareIntegration: 'Logiciel sans personne',
      dataProtectionOfficer: 'Délégué à la protection des données',
      inspector: 'Inspecteur',
    },
  },
  de: {
    title: 'Anmelden',
    sandbox: 'SANDBOX',
    warning: 'Nur erfundene Personen. Keine echten Daten.',
    choose: 'Als wer möchten Sie arbeiten?',
    noPassword: 'Ein Passwort ist nicht nötig. Beim nächsten Mal können Sie jemand anderen wählen.',
    cancel: 'Abbrechen',
    languageChoice: 'Sprache',
    homeIntro: 'Dieser Dienst stellt die Zugriffstoken der Sandbox aus. Diese Benutzer gibt es:',
    askForToken: 'Ein Token anfordern',
    errorTitle: 'Die Anmeldung ist fehlgeschlagen',
    errorAdvice: 'Kehren Sie zur Anwendung zurück und versuchen Sie es erneut.',
    expired: 'Diese Anmeldung ist abgelaufen.',
    unknownUser: 'Diesen Benutzer gibt es nicht.',
    roles: {
      citizen: 'Bürger',
      socialWorker: 'Sozialarbeiter',
      teamLead: 'Teamverantwortliche',
      securityOfficer: 'Informationssicherheitsberater',
      softwareIntegration: 'Software ohne Person',
      dataProtectionOfficer: 'Datenschutzbeauftragte',
      inspector: 'Inspektor',
    },
  },
  en: {
    title: 'Sign in',
    sandbox: 'SANDBOX',
    warning: 'Invented persons only. No real data.',
    choose: 'Who do you want to be?',
    noPassword: 'No password is needed. Next time you can choose somebody else.',
    cancel: 'Cancel',
    languageChoice: 'Language',
    homeIntro: 'This service issues the access tokens of the sandbox. These users exist:',
    askForToken: 'Ask for a token',
    errorTitle: 'Signing in did not work',
    errorAdvice: 'Go back to the application and try again.',
    expired: 'This sign-in has expired.',
    unknownUser: 'This user does not exist.',
    roles: {
      citizen: 'Citizen',
      socialWorker: 'Social worker',
      teamLead: 'Team lead',
      securityOfficer: 'Security officer',
      softwareIntegration: 'Software without a person',
      dataProtectionOfficer: 'Data protection officer',
      inspector: 'Inspector',
    },
  },
};
