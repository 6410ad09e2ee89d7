package org.caravanserai.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.messages.AudienceFilter;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.messages.MessageAddress;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** What all pages of messages ask about a kind of audience. */
@ApplicationScoped
public class MessagePlaceView {

    private final Instance<AudienceWords> areas;
    private final Texts texts;

    @Inject
    MessagePlaceView(@Any Instance<AudienceWords> areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /** One filter with its values, everybody first. */
    public record FilterField(String name, String label, List<SelectItem> values) {}

    static MessageAddress address(RequestParameters parameters) {
        return new MessageAddress(parameters.text("audience"), parameters.text("place"));
    }

    static String path(MessageAddress address) {
        return "/manage/messages/" + address.audience() + "/" + address.place();
    }

    /**
     * @throws NotFound when no area has such an audience
     */
    public AudienceWords words(String audience) {
        return areas.stream()
                .filter(each -> each.kind().word().equals(audience))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** The filters among whose values somebody can choose. */
    public List<FilterField> filters(String audience) {
        var words = words(audience);
        var fields = new ArrayList<FilterField>();
        words.kind().filters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                var items = new ArrayList<SelectItem>();
                items.add(new SelectItem(AudienceFilter.EVERYBODY, texts.of("messages.filter.all")));
                values.forEach(value -> items.add(new SelectItem(value, texts.of(words.keys() + name + "." + value))));
                fields.add(new FilterField(name, texts.of(words.keys() + name), items));
            }
        });
        return fields;
    }

    /** To whom a message goes, in words. */
    public String to(AudienceKind kind, AudienceFilter filter) {
        var words = words(kind.word());
        if (filter.values().isEmpty()) {
            return texts.of(words.keys() + "people");
        }
        return String.join(
                " · ",
                filter.values().entrySet().stream()
                        .map(each -> word(words, each))
                        .toList());
    }

    private String word(AudienceWords words, Map.Entry<String, String> value) {
        var key = words.keys() + value.getKey() + "." + value.getValue();
        return texts.has(key) ? texts.of(key) : value.getValue();
    }
}
