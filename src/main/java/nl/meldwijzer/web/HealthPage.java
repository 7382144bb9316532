package nl.meldwijzer.web;

public record HealthPage(String language, String title, String status) {}
