/** The rules that the rows of the database must keep together, and how to find the rows that do not. */
@NullMarked
package org.caravanserai.persistence.invariants;

import org.jspecify.annotations.NullMarked;
