/** Documents on pages and in the API: one's own, and the verification of anybody's. */
@NullMarked
package org.caravanserai.web.documents;

import org.jspecify.annotations.NullMarked;
