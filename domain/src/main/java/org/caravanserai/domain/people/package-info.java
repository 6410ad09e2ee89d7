/** People without an account, of whom an organization keeps a record. */
@NullMarked
package org.caravanserai.domain.people;

import org.jspecify.annotations.NullMarked;
