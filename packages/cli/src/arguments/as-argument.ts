/**
 * A name as it is typed into a command, in quotation marks where it would fall apart. They are the
 * ones that cmd.exe, PowerShell and the shells of other systems all know.
 */
export const asArgument = (name: string): string =>
  /[\s&|<>^();,'`$!#*?[\]{}~　]/.test(name) ? `"${name}"` : name;
