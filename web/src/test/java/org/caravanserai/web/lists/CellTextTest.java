package org.caravanserai.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CellTextTest {

    private final CellText cell = new CellText();

    @Test
    void blocksAreLinesAndOtherElementsAreNot() {
        cell.startElement("a", null);
        cell.writeAttribute("href", "/admin/users/1", null);
        cell.writeText("Ada  ", null);
        cell.startElement("bdi", null);
        cell.writeText("Lovelace\u00a0", null);
        cell.endElement("bdi");
        cell.endElement("a");
        cell.startElement("div", null);
        cell.writeText("\n   ada@example.org", null);
        cell.endElement("div");
        assertThat(cell.get()).isEqualTo("Ada Lovelace\nada@example.org");
    }

    @Test
    void nothingWithoutText() {
        cell.startElement("div", null);
        cell.endElement("div");
        assertThat(cell.get()).isEmpty();
    }

    @Test
    void whatIsPressedOrOnlyDecoratesIsLeftOut() {
        cell.writeText("Host", null);
        cell.startElement("span", null);
        cell.writeAttribute("aria-hidden", "true", null);
        cell.writeText("→", null);
        cell.endElement("span");
        cell.startElement("button", null);
        cell.startElement("span", null);
        cell.writeText("Remove", null);
        cell.endElement("span");
        cell.endElement("button");
        cell.writeText(" Partner", null);
        assertThat(cell.get()).isEqualTo("Host Partner");
    }

    @Test
    void whatIsWrittenRawHasNoTags() throws IOException {
        cell.write("<b>5</b> places");
        assertThat(cell.get()).isEqualTo("5 places");
    }
}
