/** The situation report, as a page and as PDF. */
@NullMarked
package org.caravanserai.web.cooperation.report;

import org.jspecify.annotations.NullMarked;
