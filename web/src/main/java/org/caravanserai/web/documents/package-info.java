/** Documents on pages and in the API: the own ones, and the verification of anybody's. */
@NullMarked
package org.caravanserai.web.documents;

import org.jspecify.annotations.NullMarked;
