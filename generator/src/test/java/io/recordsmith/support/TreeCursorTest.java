package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

class TreeCursorTest {

    @Test
    void aMemberThatComesFirstIsReadWhereItIs() {
        JsonParser parser = parser("{'kind':'a','size':1}");
        assertThat(TreeCursor.atText("kind", parser)).isSameAs(parser);
        assertThat(parser.getString()).isEqualTo("a");
        assertThat(Json.nextMember(parser)).isEqualTo("size");
    }

    @Test
    void aMemberThatComesLaterIsReadFirstAndTheOthersInTheirOrder() {
        JsonParser parser = parser("{'size':1,'kind':'a','on':true}");
        JsonParser members = TreeCursor.atText("kind", parser);
        assertThat(members.getString()).isEqualTo("a");
        assertThat(Json.nextMember(members)).isEqualTo("size");
        assertThat(Json.nextMember(members)).isEqualTo("on");
        assertThat(Json.nextMember(members)).isNull();
        assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'size':1}",
                "{'kind':1}",
                "{'size':1,'kind':null}",
                "{'size':1,'kind':'a','kind':'a'}",
                "{'size':1,'kind':'a','size':1}",
                "['kind']",
                "'kind'"
            })
    void whatIsNoObjectWithSuchAMemberIsRefused(String json) {
        assertThatThrownBy(() -> TreeCursor.atText("kind", parser(json))).isInstanceOf(Rejection.class);
    }

    private static JsonParser parser(String json) {
        JsonParser parser = Json.parser(json.replace('\'', '"'));
        parser.nextToken();
        return parser;
    }
}
