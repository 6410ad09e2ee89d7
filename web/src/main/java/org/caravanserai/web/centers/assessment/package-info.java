/** Pages and API calls of assessments: points, second marking, results and appeals against marks. */
@NullMarked
package org.caravanserai.web.centers.assessment;

import org.jspecify.annotations.NullMarked;
