package com.shop;

public enum Level {
  LOW,
  HIGH
}
