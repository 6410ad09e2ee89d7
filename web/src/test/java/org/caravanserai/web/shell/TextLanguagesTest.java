package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.platform.access.CurrentCaller;
import org.junit.jupiter.api.Test;

class TextLanguagesTest {

    private final List<String> sent = new ArrayList<>();

    private final TextLanguages languages = languages();

    private TextLanguages languages() {
        var context = new PageContext(new CurrentCaller());
        var parameters = new RequestParameters() {
            @Override
            public List<String> texts(String name) {
                return name.equals(TextLanguages.PARAMETER) ? sent : List.of();
            }
        };
        return new TextLanguages(parameters, context, new Formats(context, Clock.systemUTC()));
    }

    @Test
    void aFormAsksInTheLanguagesOfTheInterfaceAndInThoseOfItsTexts() {
        assertThat(languages.of(null)).containsExactly("en", "zh", "ru", "ar", "fr", "es");
        assertThat(languages.of(Map.of("vi", "Trung tâm", "en", "Center")))
                .containsExactly("en", "zh", "ru", "ar", "fr", "es", "vi");
        sent.add("kk");
        assertThat(languages.of(null)).endsWith("es", "kk");
    }

    @Test
    void whatIsNoLanguageIsPassedOver() {
        sent.addAll(List.of("<b>", "x", "en", "ZH", "no sense"));
        assertThat(languages.of(null)).containsExactly("en", "zh", "ru", "ar", "fr", "es");
    }

    @Test
    void thereAreNotMoreThanAFormCanShow() {
        IntStream.range(0, 26).mapToObj(i -> "a" + (char) ('a' + i)).forEach(sent::add);
        assertThat(languages.of(null)).hasSize(6 + TextLanguages.MOST);
    }
}
