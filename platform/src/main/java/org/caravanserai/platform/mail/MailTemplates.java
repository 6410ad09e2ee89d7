package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;

/** All templates of emails, of every area, by the names under which the outbox stores them. */
@ApplicationScoped
public class MailTemplates {

    private Map<String, Entry> byName = Map.of();

    private Map<EmailTopic, String> bundles = Map.of();

    private record Entry(MailTemplate template, String bundle) {}

    @Inject
    MailTemplates(@Any Instance<AreaEmails> areas) {
        this(areas.stream());
    }

    /**
     * The templates of these areas.
     *
     * @throws IllegalStateException when two areas use the same name
     */
    public static MailTemplates of(List<? extends AreaEmails> areas) {
        return new MailTemplates(areas.stream());
    }

    private MailTemplates(Stream<? extends AreaEmails> areas) {
        var all = new TreeMap<String, Entry>();
        for (var area : areas.toList()) {
            for (var template : area.templates()) {
                if (all.put(template.name(), new Entry(template, area.bundle())) != null) {
                    throw new IllegalStateException("two areas have an email template " + template.name());
                }
            }
        }
        byName = Collections.unmodifiableMap(all);
        var topics = new HashMap<EmailTopic, String>();
        all.values().forEach(entry -> topics.putIfAbsent(entry.template().topic(), entry.bundle()));
        bundles = Collections.unmodifiableMap(topics);
    }

    /** The names of all templates, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** What lists of emails call this template, in this language; the name itself for one that no area has any more. */
    public String label(String name, Locale language) {
        var entry = byName.get(name);
        return entry == null
                ? name
                : new MailTexts(language, entry.bundle()).get(entry.template().key() + ".name");
    }

    /** The topics of all templates: area by area, in the order of the constants. */
    public List<EmailTopic> topics() {
        return bundles.keySet().stream()
                .sorted(Comparator.<EmailTopic, String>comparing(
                                topic -> topic.getClass().getName())
                        .thenComparing(topic -> ((Enum<?>) topic).ordinal()))
                .toList();
    }

    /** The topic of this name. */
    public Optional<EmailTopic> topic(String name) {
        return bundles.keySet().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    /** The topic of the template with this name; empty when no area has it any more. */
    public Optional<EmailTopic> topicOf(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(entry -> entry.template().topic());
    }

    /** The names of the templates of a topic. */
    public Set<String> names(EmailTopic topic) {
        return byName.entrySet().stream()
                .filter(each -> each.getValue().template().topic() == topic)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What people call a topic, in this language. */
    public String label(EmailTopic topic, Locale language) {
        return new MailTexts(language, Objects.requireNonNull(bundles.get(topic))).get(topic.key());
    }

    /**
     * The template that the outbox stores under this name.
     *
     * @throws IllegalArgumentException when no area has it
     */
    MailTemplate named(String name) {
        return entry(name).template();
    }

    MailTexts texts(MailTemplate template, Locale language) {
        return new MailTexts(language, entry(template.name()).bundle());
    }

    private Entry entry(String name) {
        var entry = byName.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no area has an email template " + name);
        }
        return entry;
    }
}
