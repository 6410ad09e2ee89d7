/** Pages on which a scholar applies and follows the own applications. */
@NullMarked
package org.caravanserai.web.exchanges.application;

import org.jspecify.annotations.NullMarked;
