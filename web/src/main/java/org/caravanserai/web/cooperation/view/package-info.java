/** Public pages of cooperation: countries, balances, languages, figures. */
@NullMarked
package org.caravanserai.web.cooperation.view;

import org.jspecify.annotations.NullMarked;
