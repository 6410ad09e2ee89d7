package org.caravanserai.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.platform.messages.FindRecipients;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Lookup;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Suggestion;
import org.jspecify.annotations.Nullable;

/** What the field offers in which one of the recipients of the shown message is chosen: their addresses, by name. */
@Named
@RequestScoped
public class RecipientLookup implements Lookup {

    private final FindRecipients find;
    private final RequestParameters parameters;
    private final Formats formats;
    private final Map<String, Suggestion> known = new HashMap<>();

    @Inject
    RecipientLookup(FindRecipients find, RequestParameters parameters, Formats formats) {
        this.find = find;
        this.parameters = parameters;
        this.formats = formats;
    }

    @Override
    public List<String> complete(String words) {
        return found(words).stream().map(person -> person.address().value()).toList();
    }

    private List<Recipient> found(String words) {
        var found = find.execute(MessagePlaceView.address(parameters), parameters.identity("id"), words);
        found.forEach(person -> known.put(
                person.address().value(),
                new Suggestion(
                        formats.name(person.name()),
                        person.address().value() + " · "
                                + formats.language(person.language().value()))));
        return found;
    }

    @Override
    public Suggestion of(@Nullable String address) {
        if (address == null || address.isEmpty()) {
            return new Suggestion("", "");
        }
        if (!known.containsKey(address)) {
            found(address);
        }
        return known.getOrDefault(address, new Suggestion(address, ""));
    }

    /** By the address, or by the whole name of one person alone. */
    @Override
    public Optional<String> chosen(String typed) {
        var same = found(typed).stream()
                .filter(person -> person.address().value().equalsIgnoreCase(typed)
                        || person.name().equalsIgnoreCase(typed))
                .map(person -> person.address().value())
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
