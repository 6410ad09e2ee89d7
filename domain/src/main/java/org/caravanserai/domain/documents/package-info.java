/** Documents that an organization has issued: numbered, printed once, and verified by anybody for as long as the platform exists. */
@NullMarked
package org.caravanserai.domain.documents;

import org.jspecify.annotations.NullMarked;
