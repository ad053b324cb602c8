package io.recordsmith.generator.plan.check;

/**
 * The method that holds a check.
 *
 * @param host simple name of its class
 * @param method its name
 */
public record CheckTarget(String host, String method) {}
