/** Plans of a year with their budgets, what is spent, and annual reports. */
@NullMarked
package org.caravanserai.centers.plan;

import org.jspecify.annotations.NullMarked;
