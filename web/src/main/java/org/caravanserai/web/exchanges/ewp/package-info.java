/** The endpoints by which other universities fetch agreements and stays through Erasmus Without Paper. */
@NullMarked
package org.caravanserai.web.exchanges.ewp;

import org.jspecify.annotations.NullMarked;
