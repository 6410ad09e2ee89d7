/**
 * People without an account: an organization keeps a record of each, and everything that takes a person takes the record, because it stands on an account
 * without a way to sign in. By a link the person takes it over into an account of their own. An area whose rows are about people says in its
 * {@code PersonalTables} which of them go over ({@code joined}).
 */
@NullMarked
package org.caravanserai.platform.people;

import org.jspecify.annotations.NullMarked;
