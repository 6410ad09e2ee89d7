/** Pages and API calls by which a scholar applies, follows their own applications and asks for references. */
@NullMarked
package org.caravanserai.web.exchanges.application;

import org.jspecify.annotations.NullMarked;
