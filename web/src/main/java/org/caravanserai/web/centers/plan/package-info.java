/** Plans, budgets and annual reports of centers on pages and in the API. */
@NullMarked
package org.caravanserai.web.centers.plan;

import org.jspecify.annotations.NullMarked;
