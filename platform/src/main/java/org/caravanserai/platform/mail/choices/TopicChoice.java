package org.caravanserai.platform.mail.choices;

import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.EmailWish;

/** How somebody hears of a topic; at once where it cannot be chosen. */
public record TopicChoice(EmailTopic topic, EmailWish wish) {}
