/** Lists as files to take along: CSV and Excel with typed cells, written row by row. */
@NullMarked
package org.caravanserai.web.export;

import org.jspecify.annotations.NullMarked;
