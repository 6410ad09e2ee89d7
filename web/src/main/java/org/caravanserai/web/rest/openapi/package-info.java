/** The description of the API at {@code /openapi}, made from the resource classes and their records. */
@NullMarked
package org.caravanserai.web.rest.openapi;

import org.jspecify.annotations.NullMarked;
