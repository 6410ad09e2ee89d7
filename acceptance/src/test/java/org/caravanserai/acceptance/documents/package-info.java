/** Documents, files, imports and deadlines in the product, as far as they need no area. */
@NullMarked
package org.caravanserai.acceptance.documents;

import org.jspecify.annotations.NullMarked;
