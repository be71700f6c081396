/** Who works on the machine itself, by the command line; no account has this id. */
export const OPERATOR = '00000000-0000-4000-8000-000000000000';
