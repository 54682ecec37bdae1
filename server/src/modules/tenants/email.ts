/** Two spellings of one address are one person: compared and kept in lower case. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
