/** Issuing, printing and verifying documents of all areas. */
@NullMarked
package org.caravanserai.platform.documents;

import org.jspecify.annotations.NullMarked;
