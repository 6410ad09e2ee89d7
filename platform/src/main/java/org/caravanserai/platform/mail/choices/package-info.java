/**
 * How people want to hear of what they may do without by email: at once, in one summary a day, or not at all. Areas say what their emails
 * are about ({@link org.caravanserai.domain.mail.EmailTopic}); nothing else has to know of choices.
 */
@NullMarked
package org.caravanserai.platform.mail.choices;

import org.jspecify.annotations.NullMarked;
