/** The c3voc/frab schedule formats: XML and JSON, read with tolerance for deviations and written strictly after the published schemas. */
@NullMarked
package org.caravanserai.schedule;

import org.jspecify.annotations.NullMarked;
