/** Pages and calls about people without an account. */
@NullMarked
package org.caravanserai.web.people;

import org.jspecify.annotations.NullMarked;
