package org.caravanserai.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** The topics of the help that have the words looked for, and one topic. */
@Named
@RequestScoped
public class HelpPage {

    private final Texts texts;
    private final RequestParameters parameters;
    private final PageContext pageContext;

    @Inject
    HelpPage(Texts texts, RequestParameters parameters, PageContext pageContext) {
        this.texts = texts;
        this.parameters = parameters;
        this.pageContext = pageContext;
    }

    public String getQuery() {
        return parameters.text("query");
    }

    /** All topics where nothing is looked for. */
    public List<HelpTopic> getTopics() {
        var words = List.of(getQuery().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return Stream.of(HelpTopic.values())
                .filter(topic -> words.stream().allMatch(said(topic)::contains))
                .toList();
    }

    /**
     * The topic that the address names.
     *
     * @throws NotFound when there is none of this name
     */
    public HelpTopic getTopic() {
        return Stream.of(HelpTopic.values())
                .filter(each -> each.getAddress().equals(pageContext.getPath()))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    private String said(HelpTopic topic) {
        var said = new StringBuilder(texts.of(topic.getTitle()));
        topic.getSteps().forEach(step -> said.append(' ').append(texts.of(step)));
        return said.toString().toLowerCase(Locale.ROOT);
    }
}
