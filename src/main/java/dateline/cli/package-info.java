/** Turns arguments into commands and commands into exit codes. */
package dateline.cli;
