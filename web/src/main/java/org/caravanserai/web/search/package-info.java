/** The search over everything that is public: its page, its suggestions in the header, its call. */
@NullMarked
package org.caravanserai.web.search;

import org.jspecify.annotations.NullMarked;
