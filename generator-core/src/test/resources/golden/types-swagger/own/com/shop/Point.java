package com.shop;

public record Point(long x, long y) {}
