package io.recordsmith.generator.dialect;

/** The dialects that the product knows, those of JSON Schema itself in the order of their publication. */
enum Version {
    DRAFT_04,
    DRAFT_06,
    DRAFT_07,
    DRAFT_2019_09,
    DRAFT_2020_12,
    V1,
    OPENAPI_3_1,
    OPENAPI_3_0,
    SWAGGER_2_0
}
