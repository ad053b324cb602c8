package io.recordsmith.generator.dialect;

/**
 * What a dialect says of a keyword.
 *
 * @param name its name
 * @param vocabulary the group it belongs to
 * @param place where its subschemas stand
 * @param binding whether it can change a verdict or the target of a reference; the others only inform
 */
public record KeywordRule(String name, Vocabulary vocabulary, SubschemaPlace place, boolean binding) {}
