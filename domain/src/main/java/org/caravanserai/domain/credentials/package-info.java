/** Keys with which the instance signs credentials that others verify by themselves. */
@NullMarked
package org.caravanserai.domain.credentials;

import org.jspecify.annotations.NullMarked;
