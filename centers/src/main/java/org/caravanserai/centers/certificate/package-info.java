/** Use cases of certificates. */
@NullMarked
package org.caravanserai.centers.certificate;

import org.jspecify.annotations.NullMarked;
