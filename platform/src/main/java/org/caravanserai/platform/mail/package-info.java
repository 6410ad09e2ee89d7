/** Writes out the emails of the outbox and hands them to a mail server; lets an administrator look after them. */
@NullMarked
package org.caravanserai.platform.mail;

import org.jspecify.annotations.NullMarked;
