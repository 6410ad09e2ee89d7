/** Records of people without an account in their table. */
@NullMarked
package org.caravanserai.persistence.people;

import org.jspecify.annotations.NullMarked;
