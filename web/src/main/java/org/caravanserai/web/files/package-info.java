/** Attached files on pages of all areas and in the API. */
@NullMarked
package org.caravanserai.web.files;

import org.jspecify.annotations.NullMarked;
