package com.shop;

public record Amount(int steps) {}
