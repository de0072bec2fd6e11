package com.shop;

public record Money(long cents, String currency) {}
