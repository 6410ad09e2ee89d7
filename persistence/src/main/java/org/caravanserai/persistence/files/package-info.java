/** Attached files and their content. */
@NullMarked
package org.caravanserai.persistence.files;

import org.jspecify.annotations.NullMarked;
