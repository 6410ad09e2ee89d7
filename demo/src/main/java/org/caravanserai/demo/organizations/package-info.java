/** The organizations of the demo data. */
@NullMarked
package org.caravanserai.demo.organizations;

import org.jspecify.annotations.NullMarked;
