/** What only the container does, tested in the real WAR on Payara Micro. */
@NullMarked
package org.caravanserai.web.container;

import org.jspecify.annotations.NullMarked;
